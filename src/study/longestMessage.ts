/** How many characters one message of the help chat may have; apart, so that a device needs no schema for it. */
export const longestMessage = 1_000
