const dateAndTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
const timeOfDay = new Intl.DateTimeFormat('en', { timeStyle: 'medium' })

/** Writes epoch milliseconds in the researcher's own time zone. */
export const moment = {
  dateAndTime: (at: number) => dateAndTime.format(at),
  time: (at: number) => timeOfDay.format(at),
}
