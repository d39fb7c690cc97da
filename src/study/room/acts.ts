/**
 * What a room does, in order: people come in; act one, both forms are felt; two, the long one is cut; three, what was cut
 * is run; four, it is counted; five, whose form is it?
 */
export const acts = ['gather', 'feel', 'cut', 'run', 'count', 'whose'] as const
export type Act = (typeof acts)[number]
