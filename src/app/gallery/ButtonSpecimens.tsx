import { useWords } from '../../i18n/useWords.ts'
import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { Specimen } from './Specimen.tsx'

const looks: ButtonLook[] = ['primary', 'outline', 'danger', 'quiet']

/** Each look of a button: as wide as its words, small, waiting, and as wide as the page. */
export function ButtonSpecimens() {
  const { t } = useWords()
  const label = t('common:continue')
  return looks.map((look) => (
    <Specimen key={look} of="Button" state={look}>
      <p>
        <Button look={look}>{label}</Button>{' '}
        <Button look={look} small>
          {label}
        </Button>{' '}
        <Button look={look} aria-disabled>
          {label}
        </Button>
      </p>
      <Button look={look} wide>
        {t('common:stop.delete')}
      </Button>
    </Specimen>
  ))
}
