import type { Household } from '../household.ts'
import { fact, type SheetSection } from './fact.ts'
import { phoneText } from './texts.ts'

/** Where the household lives and how to reach it. */
export const homeSection = ({ home, county, phone, email }: Household): SheetSection => ({
  id: 'home',
  facts: [
    fact('home.street', { street: home.street }),
    fact('home.unit', { unit: home.unit }),
    fact('home.city', { city: home.city }),
    fact('home.zip', { zip: home.zip }),
    fact('home.county', { county: { county } }),
    fact('home.steady'),
    fact('home.mail'),
    fact('home.phone', { phone: phoneText(phone) }),
    fact('home.texts'),
    email === null ? fact('home.noEmail') : fact('home.email', { email }),
  ],
})
