import { type ChangeEvent, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DataTable } from '../../ui/DataTable.tsx'
import { RequestError } from '../requests/requestError.ts'
import { SignedOut } from '../session/SignedOut.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { Warning } from '../visit/Warning.tsx'
import { importFile, type ImportedFile } from './importFile.ts'

/** Bringing in what devices could never send: choose their files, see what became of each. */
export function ImportPage() {
  const { t } = useTranslation('console')
  const signedOut = useContext(SignedOut)
  const [imported, setImported] = useState<ImportedFile[]>([])
  const [underWay, setUnderWay] = useState<string>()
  const [done, setDone] = useState<{ now: number; of: number }>()
  usePageTitle(t('imports.heading'))

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])]
    // The same file may be chosen again.
    currentTarget.value = ''
    setImported([])
    try {
      for (const file of files) {
        setUnderWay(file.name)
        setDone(undefined)
        const outcome = await importFile(file, setDone)
        setImported((before) => [...before, outcome])
      }
    } catch (reason) {
      if (reason instanceof RequestError) signedOut()
      else throw reason
    } finally {
      setUnderWay(undefined)
    }
  }

  return (
    <>
      <p>
        <Link href="/console">{t('visit.all')}</Link>
      </p>
      <h1>{t('imports.heading')}</h1>
      <p className="console-lead">{t('imports.lead')}</p>
      <p className="console-file">
        <label htmlFor="import-files">{t('imports.choose')}</label>
        <input
          id="import-files"
          type="file"
          accept=".json,application/json"
          multiple
          disabled={underWay !== undefined}
          onChange={(event) => void choose(event)}
        />
      </p>
      <div role="status">
        {underWay !== undefined && (
          <Loading words={t('imports.underWay', { file: underWay })} {...(done ? { done } : {})} />
        )}
        {underWay === undefined && imported.length > 0 && <Outcome imported={imported} />}
      </div>
    </>
  )
}

function Outcome({ imported }: { imported: readonly ImportedFile[] }) {
  const { t } = useTranslation('console')
  const faulty = imported.filter(({ fault }) => fault !== undefined)
  const incomplete = imported.filter(({ refused }) => refused.length > 0)
  const changed = imported.filter(({ differing }) => differing > 0)
  const taken = imported.filter(({ fault }) => fault === undefined)
  return (
    <>
      {faulty.map(({ file, fault = '' }, index) => (
        <Warning key={index}>
          {t('imports.notImported', {
            file,
            why: t(`imports.fault.${fault}`, { defaultValue: t('imports.fault.other', { code: fault }) }),
          })}
        </Warning>
      ))}
      {incomplete.map(({ file, refused }, index) => (
        <Warning key={index}>
          {t('imports.refused', { count: refused.length, file, codes: [...new Set(refused)].join(', ') })}
        </Warning>
      ))}
      {changed.map(({ file, differing }, index) => (
        <Warning key={index}>{t('imports.differing', { count: differing, file })}</Warning>
      ))}
      {taken.length > 0 && (
        <DataTable
          caption={t('imports.caption', { count: taken.length })}
          rows={taken}
          rowKey={({ file, sid }) => `${file} ${sid ?? ''}`}
          columns={[
            { id: 'file', head: t('imports.file'), cell: ({ file }) => file },
            {
              id: 'visit',
              head: t('imports.visit'),
              cell: ({ sid }) => <Link href={`/console/visits/${sid}`}>{sid?.slice(0, 8)}</Link>,
            },
            { id: 'added', head: t('imports.added'), kind: 'number', cell: ({ added }) => added },
            { id: 'known', head: t('imports.known'), kind: 'number', cell: ({ known }) => known },
            { id: 'replies', head: t('imports.replies'), kind: 'number', cell: ({ replies }) => replies },
            { id: 'refused', head: t('imports.refusedEvents'), kind: 'number', cell: ({ refused }) => refused.length },
          ]}
        />
      )}
    </>
  )
}
