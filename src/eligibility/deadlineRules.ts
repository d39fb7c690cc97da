/** Where the dates after sending come from, as a caseworker looks them up: the decision, fast service, the interview. */
export const deadlineRules = ['7 CFR 273.2(g)', '7 CFR 273.2(i)', 'MPP 63-301.5', 'WIC 18914', 'ACL 12-26'] as const
