import { renderUnicodeCompact } from 'uqr'

/** What the person who started the server is told. */
export interface Welcome {
  /** The port the settings ask for, and the one the server got. */
  askedPort: number
  port: number
  /** Addresses at which other devices reach the server, without port; none if it listens to this computer only. */
  networkAddresses: readonly string[]
  /** Where the data lies, in words. */
  data: string
  /** The owner's passphrase, on the first start only. */
  passphrase: string | null
}

/** The text a start ends with. The QR code opens the demonstration on a phone. */
export function welcome({ askedPort, port, networkAddresses, data, passphrase }: Welcome): string {
  const here = `http://localhost:${port}`
  const network = networkAddresses.map((address) => `http://${address}:${port}`)
  const [nearest] = network
  return [
    '',
    ...(askedPort !== 0 && port !== askedPort ? [`Port ${askedPort} is taken, so timetax uses ${port}.`, ''] : []),
    'timetax is running.',
    '',
    `  On this computer   ${here}`,
    ...network.map((address) => `  On the network     ${address}`),
    `  Try it             ${nearest ?? here}/v/demo`,
    `  Console            ${here}/console`,
    `  Data               ${data}`,
    '',
    ...(nearest
      ? [...qrCode(`${nearest}/v/demo`), '']
      : ['Other devices can not reach it: HOST allows this computer only.', '']),
    ...(passphrase === null ? [] : passphraseLines(passphrase)),
    'Press Ctrl-C to stop.',
    '',
  ].join('\n')
}

function qrCode(address: string): string[] {
  return [`Try it on a phone in the same network: ${address}`, '', renderUnicodeCompact(address, { border: 2 })]
}

function passphraseLines(passphrase: string): string[] {
  return [
    'Your passphrase for the console, shown this once. Write it down:',
    '',
    `    ${passphrase}`,
    '',
    'If you lose it, `npm run passphrase` makes another.',
    '',
  ]
}
