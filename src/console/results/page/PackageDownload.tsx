import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/useFormats.ts'
import { Button } from '../../../ui/Button.tsx'
import { getFile, isAbort, type Arrival } from '../../requests/request.ts'
import { RequestError } from '../../requests/requestError.ts'
import { saveFile } from '../../../ui/saveFile.ts'

interface PackageDownloadProps {
  address: string
  name: string
  hint: string
}

type State =
  | { is: 'idle' }
  | { is: 'coming'; arrival: Arrival }
  | { is: 'saved'; file: string; bytes: number }
  | { is: 'stopped' }
  | { is: 'failed'; code: string }

/** A data package as a file, with how much of it is here. Stopping it, or leaving the page, leaves nothing behind. */
export function PackageDownload({ address, name, hint }: PackageDownloadProps) {
  const { t } = useTranslation('console')
  const id = useId()
  const stop = useRef<AbortController>(null)
  const [state, setState] = useState<State>({ is: 'idle' })
  useEffect(() => () => stop.current?.abort(), [])

  const fetchIt = async () => {
    const own = new AbortController()
    stop.current = own
    setState({ is: 'coming', arrival: { received: 0, expected: null } })
    try {
      const { name: file, content } = await getFile(address, own.signal, (arrival) =>
        setState({ is: 'coming', arrival }),
      )
      saveFile(file, content)
      setState({ is: 'saved', file, bytes: content.size })
    } catch (reason) {
      if (isAbort(reason)) return setState({ is: 'stopped' })
      setState({ is: 'failed', code: reason instanceof RequestError ? reason.code : 'unknown' })
    }
  }
  return (
    <li>
      <div className="results-files">
        <Button look="outline" onClick={() => void fetchIt()} disabled={state.is === 'coming'} aria-describedby={id}>
          {name}
        </Button>
        <span id={id}>{hint}</span>
      </div>
      {state.is === 'coming' && <Coming arrival={state.arrival} name={name} onStop={() => stop.current?.abort()} />}
      <Outcome state={state} />
      {state.is === 'failed' && (
        <p className="console-error" role="alert">
          {t('results.package.failed', { code: state.code })}
        </p>
      )}
    </li>
  )
}

/** A bar that fills where the size is known; else one that only moves, with the bytes that came. */
function Coming({ arrival, name, onStop }: { arrival: Arrival; name: string; onStop: () => void }) {
  const { t } = useTranslation('console')
  const written = useMegabytes()
  const { received, expected } = arrival
  const bar = expected === null ? {} : { value: received, max: expected }
  return (
    <p className="results-files">
      <progress {...bar} aria-label={name} />
      <span className="results-bytes">
        {expected === null
          ? t('results.package.received', { received: written(received) })
          : t('results.package.receivedOf', { received: written(received), expected: written(expected) })}
      </span>
      <Button look="quiet" onClick={onStop}>
        {t('results.package.stop')}
      </Button>
    </p>
  )
}

/** Said aloud, as bytes on their way are not. */
function Outcome({ state }: { state: State }) {
  const { t } = useTranslation('console')
  const written = useMegabytes()
  const words = {
    ...{ idle: '', coming: '', failed: '' },
    saved: state.is === 'saved' ? t('results.package.saved', { file: state.file, size: written(state.bytes) }) : '',
    stopped: t('results.package.stopped'),
  }
  return <p role="status">{words[state.is]}</p>
}

function useMegabytes(): (bytes: number) => string {
  const { t } = useTranslation('console')
  const { decimals } = useFormats()
  return (bytes) => t('results.package.megabytes', { number: decimals(bytes / 1e6, 2) })
}
