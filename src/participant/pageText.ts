const isCounted = (node: Node) => !node.parentElement?.closest('[data-apart]')

/**
 * All the words on the page, for counting them: text nodes apart, so that neighbours don't run together. What stands
 * apart (`data-apart`) is left out: an estimate has more words or fewer by what it says, and that is nobody's to know.
 */
export function pageText(root: HTMLElement): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  while (walker.nextNode()) if (isCounted(walker.currentNode)) parts.push(walker.currentNode.textContent ?? '')
  return parts.join(' ')
}
