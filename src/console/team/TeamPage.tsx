import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod/mini'
import { useFormats } from '../../i18n/useFormats.ts'
import { type Invitation, invitationList, invitationMade } from '../../study/api.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { invitedRoles } from '../../study/roles.ts'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { postForJson, postJson } from '../requests/request.ts'
import { usePolled } from '../requests/usePolled.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useTry } from '../study/useAct.ts'
import { useUndo } from '../undo/UndoContext.ts'

type Made = z.output<typeof invitationMade>

/** Who else may use the console: invitations made, opened by link, taken back. */
export function TeamPage() {
  const { t } = useTranslation('console')
  const [reading, readAgain] = useState(0)
  const { value, failure } = usePolled(`/api/console/invitations?reading=${reading}`, invitationList, false)
  const [made, setMade] = useState<Made>()
  const changed = () => readAgain((count) => count + 1)
  usePageTitle(t('team.heading'))
  if (failure?.status === 403) return <p className="console-error">{t('refusal.not-your-role')}</p>
  return (
    <>
      <h1>{t('team.heading')}</h1>
      <p className="console-lead">{t('team.lead')}</p>
      <InviteForm
        done={(invitation) => {
          setMade(invitation)
          changed()
        }}
      />
      {made && <MadeLink made={made} />}
      {failure && <p className="console-error">{t('team.failed')}</p>}
      {!value && !failure && <Loading />}
      {value?.invitations.length === 0 && <p>{t('team.none')}</p>}
      {value && value.invitations.length > 0 && <Invitations invitations={value.invitations} changed={changed} />}
    </>
  )
}

function InviteForm({ done }: { done: (made: Made) => void }) {
  const { t } = useTranslation('console')
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof invitedRoles)[number]>('moderator')
  const { attempt, refused } = useTry()
  const invite = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      done(await postForJson('/api/console/invitations', { name: name.trim(), role }, invitationMade))
      setName('')
    })
  }
  return (
    <form className="console-card" onSubmit={invite}>
      <h2>{t('team.invite')}</h2>
      <div className="live-command">
        <div className="live-field">
          <label htmlFor="team-name">{t('team.name')}</label>
          <input
            id="team-name"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <SelectBox
          label={t('team.role')}
          value={role}
          choices={invitedRoles}
          words={(one) => t(`team.may.${one}`)}
          choose={setRole}
        />
        <Button type="submit">{t('team.make')}</Button>
      </div>
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
    </form>
  )
}

/** The link is told this once: only its hash is kept. */
function MadeLink({ made }: { made: Made }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const address = new URL(made.path, window.location.origin).href
  return (
    <section className="console-card" aria-labelledby="team-made">
      <h2 id="team-made">{t('team.made', { name: made.name })}</h2>
      <p role="status">{t('team.once', { until: formats.dateAndTime(made.expiresAt) })}</p>
      <p className="console-address">{address}</p>
      <QrCode address={address} words={t('team.qr', { name: made.name })} />
    </section>
  )
}

function Invitations({ invitations, changed }: { invitations: readonly Invitation[]; changed: () => void }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const offer = useUndo()
  const { attempt, refused } = useTry()
  const takeBack = ({ id, name }: Invitation) =>
    attempt(async () => {
      await postJson(`/api/console/invitations/${id}/take-back`, {})
      changed()
      offer({
        done: t('team.takenBack', { name }),
        undo: async () => {
          await postJson(`/api/console/invitations/${id}/restore`, {})
          changed()
        },
      })
    })
  return (
    <>
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      <DataTable
        caption={t('team.caption', { count: invitations.length })}
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', head: t('team.name'), cell: ({ name }) => name },
          { id: 'role', head: t('team.role'), cell: ({ role }) => t(`team.is.${role}`) },
          { id: 'made', head: t('team.madeAt'), cell: ({ createdAt }) => formats.dateAndTime(createdAt) },
          { id: 'until', head: t('team.until'), cell: ({ expiresAt }) => formats.dateAndTime(expiresAt) },
          {
            id: 'back',
            head: t('team.end'),
            cell: (invitation) => (
              <Button look="quiet" small onClick={() => void takeBack(invitation)}>
                {t('team.takeBack', { name: invitation.name })}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
