import { useWords } from '../../../i18n/useWords.ts'
import {
  type CanvasLayer,
  canvasLayers,
  type CitizenRole,
  citizenRoles,
  type Dimension,
  dimensions,
} from '../../../study/room/citizenRoles.ts'
import { Notes } from '../notes/Notes.tsx'
import { OneOf } from '../OneOf.tsx'
import type { Talk } from '../talk.ts'
import { Tick } from '../Tick.tsx'

interface RolesFormProps {
  talk: Talk
  layer: CanvasLayer
  choose: (layer: CanvasLayer) => void
}

/** The canvas of roles as a table fills it in on its phone, row by row. */
export function RolesForm({ talk, layer, choose }: RolesFormProps) {
  const { t } = useWords()
  return (
    <section>
      <h2>{t('talk:canvas.heading')}</h2>
      <p>{t('talk:canvas.lead')}</p>
      <OneOf
        legend={t('talk:layer.legend')}
        value={layer}
        choices={canvasLayers}
        words={(one) => t(`talk:layer.${one}`)}
        choose={choose}
      />
      {dimensions.map((dimension) => (
        <Row key={`${layer} ${dimension}`} talk={talk} layer={layer} dimension={dimension} />
      ))}
      <p className="talk-source">{t('talk:canvas.help')}</p>
      <p className="talk-source">{t('talk:canvas.moves')}</p>
      <p className="talk-source">{t('talk:canvas.source')}</p>
    </section>
  )
}

interface RowProps {
  talk: Talk
  layer: CanvasLayer
  dimension: Dimension
}

function Row({ talk, layer, dimension }: RowProps) {
  const { t } = useWords()
  const isMine = (role: CitizenRole) =>
    talk.state.marks.some(
      (mark) =>
        mark.voice.id === talk.voice.id && mark.layer === layer && mark.dimension === dimension && mark.role === role,
    )
  return (
    <fieldset className="talk-row">
      <legend>
        <strong>{t(`talk:dimension.${dimension}`)}</strong> <span>{t(`talk:ask.${dimension}`)}</span>
      </legend>
      {citizenRoles.map((role) => (
        <div key={role}>
          <Tick
            label={t(`talk:role.${role}`)}
            isTicked={isMine(role)}
            tick={(isHere) => talk.say({ kind: 'place-role', layer, dimension, role, isHere })}
          >
            {t(`talk:cell.${dimension}.${role}`)}
          </Tick>
          {isMine(role) && (
            <Notes
              talk={talk}
              place={{ on: 'cell', layer, dimension, role }}
              name={`${t(`talk:dimension.${dimension}`)}, ${t(`talk:role.${role}`)}`}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
