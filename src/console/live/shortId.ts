/** How a participant is called while nobody has a name: the part of the visit's id that her help panel shows her too. */
export const shortId = (sid: string): string => sid.slice(0, 5)
