import { Button } from '../../ui/Button.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

/** A way past the questions that may always be skipped, as easy as answering them. */
export function SkipBackground({ words, stop, events, onAccept }: ExtrasProps) {
  const blank = Object.fromEntries(stop.ask.map(({ question }) => [question, null]))
  return (
    <Button
      look="outline"
      wide
      onClick={(event) =>
        onAccept({ asked: stop.ask, values: blank, then: 'done', timeStamp: events.momentOf(event.nativeEvent) })
      }
    >
      {words.words.t('pages:background.skip')}
    </Button>
  )
}
