// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { it } from 'vitest'
import agency from '../../../../locales/es/agency-pages.json'
import pages from '../../../../locales/es/pages.json'
import { createWords } from '../../../i18n/i18n.ts'
import { usePageNames } from './usePageNames.ts'

function Names() {
  const nameOf = usePageNames(['long@1', 'simplified@1'])
  return (
    <ul>
      <li>{nameOf('long@1', 'utility-amount') ?? '…'}</li>
      <li>{nameOf('simplified@1', 'name')}</li>
    </ul>
  )
}

it('names a page as the phones show it, and not before its words are here', async () => {
  render(
    <I18nextProvider i18n={createWords('es', { es: { pages } })}>
      <Names />
    </I18nextProvider>,
  )
  screen.getByText('…')
  await screen.findByText(agency['utility-amount'].title)
  screen.getByText(pages.name.title)
})
