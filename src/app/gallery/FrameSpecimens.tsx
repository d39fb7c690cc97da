import { Frame } from '../../participant/Frame.tsx'
import { SectionLine } from '../../participant/SectionLine.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { sample } from './sample.ts'
import { Specimen } from './Specimen.tsx'

/** The frame of a participant's page, with the line that says where in the form it is. */
export function FrameSpecimens() {
  const { t } = useWords()
  return (
    <Frame page="gallery" reference="S00">
      <Specimen of="SectionLine" state="first">
        <SectionLine form={sample.form} section="start" />
      </Specimen>
      <Specimen of="SectionLine" state="last">
        <SectionLine form={sample.form} section="finish" />
      </Specimen>
      <p>{t('visit:scenario.lead')}</p>
    </Frame>
  )
}
