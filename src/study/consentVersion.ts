/** Counts the wordings of the consent text that ships; the log says which one a participant said yes to. */
export const consentVersion = 1
