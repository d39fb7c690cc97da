const tag = /<\/?[\w-]+\s*\/?>/g
const placeholder = /\{\{.*?\}\}/g
const nesting = /\$t\(.*?\)/g
const address =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|\b(?:[\w-]+\.)+(?:gov|com|org|net|example|edu)(?:\/[\w./-]*)?/g
const phone = /\(\d{3}\) ?\d{3}-\d{4}|\b1?-?\d{3}-\d{3}-\d{4}\b/g
const number = /[$]?\d[\d,.:/-]*\d|[$]?\d/g

/** Text without tags, placeholders, nested keys, web and e-mail addresses, phone numbers: words and marks alone. */
export function withoutMarkup(text: string, standIn = ''): string {
  return text
    .replace(tag, '')
    .replace(placeholder, standIn)
    .replace(nesting, standIn)
    .replace(address, standIn)
    .replace(phone, standIn)
}

/** The same without numbers, whose commas, points and colons stay ASCII in every language. */
export function withoutNumbers(text: string, standIn = ''): string {
  return withoutMarkup(text, standIn).replace(number, standIn)
}
