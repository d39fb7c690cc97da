import './portal.scss'
import { pagesOf } from '../../forms/form.ts'
import type { FormParts } from '../formParts.ts'
import { CheckAnswers } from '../pages/CheckAnswers.tsx'
import type { ExtrasProps } from '../pages/PageExtras.tsx'
import { Sent } from '../pages/Sent.tsx'
import { CodeField } from './CodeField.tsx'
import { Notices, RightsBox } from './LongTexts.tsx'
import { PasswordField } from './PasswordField.tsx'
import { PortalSent } from './PortalSent.tsx'
import { SelectField } from './SelectField.tsx'
import { SummaryList } from './SummaryList.tsx'
import { WhatToExpect } from './WhatToExpect.tsx'
import { YesNoTextField } from './YesNoTextField.tsx'

/** More options than this stand in a list to pull down, in a form that looks like a portal. */
const mostCards = 6

const fieldOf: FormParts['fieldOf'] = ({ question, options, look }) => {
  if (question.kind === 'password') return PasswordField
  if (question.kind === 'code') return CodeField
  if (question.kind === 'yesNoText') return YesNoTextField
  const isOneOfMany = (question.kind === 'choice' || question.kind === 'who') && options.length > mostCards
  return isOneOfMany && (look === 'portal' || question.optionsIn === 'counties') ? SelectField : undefined
}

/** Texts to read before a tick, and the codes beside questions spelled out. They go with questions, on whichever page. */
function Extras({ form, words, where, stop }: ExtrasProps & { where: 'before' | 'after' }) {
  const asks = (...ids: readonly string[]) => stop.ask.some(({ question }) => ids.includes(question))
  if (where === 'before' && asks('readme-ack')) return <Notices words={words} />
  if (where === 'before' && asks('rights-ack', 'penalties-ack')) return <RightsBox words={words} />
  const hasCodes = stop.ask.some(({ question }) => form.programCodes?.[question])
  return where === 'after' && hasCodes ? <p className="codes-key">{words.words.t('portal:codes')}</p> : null
}

function Reading(props: ExtrasProps) {
  const { form, stop } = props
  const page = pagesOf(form).find(({ id }) => id === stop.page)
  const reviews = pagesOf(form).filter((one) => 'role' in one && one.role === 'review')
  if (page && reviews.includes(page))
    return reviews.length > 1 ? <SummaryList {...props} /> : <CheckAnswers {...props} />
  if (page?.segment === 'confirmation') return form.look === 'portal' ? <PortalSent {...props} /> : <Sent {...props} />
  return stop.page === 'what-to-expect' ? <WhatToExpect {...props} /> : null
}

/** Fields and pages of the long form and its kin. */
export const portalParts: FormParts = { fieldOf, Extras, Reading }
