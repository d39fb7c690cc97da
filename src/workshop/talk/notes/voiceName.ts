import type { Words } from '../../../i18n/useWords.ts'
import type { Voice } from '../../../study/room/talkingState.ts'

/** `Table 3`; whoever sits at no table stays unnamed. */
export const voiceName = ({ table }: Voice, t: Words['t']): string =>
  table === undefined ? t('talk:page.person') : t('talk:page.table', { n: table })
