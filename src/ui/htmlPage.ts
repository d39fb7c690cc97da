import { safe } from './safe.ts'

/** A page as one file that needs no other and no network: it opens anywhere, and prints. `style` and `body` are taken as they are. */
export const htmlPage = ({ lang, title, style, body }: { lang: string; title: string; style: string; body: string }) =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
