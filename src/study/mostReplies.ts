/** How many replies to questionnaires one request may bring. */
export const mostReplies = 50
