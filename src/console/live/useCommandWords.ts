import { useTranslation } from 'react-i18next'
import type { Command } from '../../study/command.ts'
import { useNames } from '../names/useNames.ts'

const minute = 60_000

/** What a command is called on screens of the console. */
export function useCommandWords(): (command: Command) => string {
  const { t } = useTranslation('console')
  const names = useNames()
  return (command) => {
    switch (command.type) {
      case 'pause':
        return t('live.did.pause', { reason: t(`live.reason.${command.reason}`) })
      case 'assist': {
        const help = t('live.did.assist', { level: command.level, words: t(`assist.${command.level}`) })
        return command.q === undefined ? help : t('live.did.with', { help, question: names.question(command.q) })
      }
      case 'extend-limit':
        return t('live.did.extend', { count: Math.round(command.ms / minute) })
      case 'end-run':
        return t('live.did.end', { outcome: names.outcome(command.outcome) })
      case 'go-on':
        return t('live.did.goOn')
      case 'flag':
        return t('live.did.flag')
    }
  }
}
