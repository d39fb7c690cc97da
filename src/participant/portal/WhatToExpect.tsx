import type { ExtrasProps } from '../pages/PageExtras.tsx'

const parts = ['people', 'money', 'costs', 'finish', 'ready']

/** What the form will ask, and that it saves. */
export const WhatToExpect = ({ words }: ExtrasProps) => (
  <ol className="plain-list">
    {parts.map((part) => (
      <li key={part}>{words.pageText('what-to-expect', `list.${part}`)}</li>
    ))}
  </ol>
)
