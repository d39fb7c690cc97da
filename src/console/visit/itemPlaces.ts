/** Something measured for one item of a loop, on a page. */
interface Placed {
  page: string
  item: string | null
}

/** Whether an item was the first, second … of its loop: its id is random and says nothing to a reader. */
export type ItemPlace = (row: Placed) => number | null

/** Counts items from 1 in the order their page first showed them. */
export function itemPlaces(pages: readonly Placed[]): ItemPlace {
  const shown = new Map<string, string[]>()
  for (const { page, item } of pages) {
    const items = shown.get(page) ?? []
    if (item !== null && !items.includes(item)) shown.set(page, [...items, item])
  }
  return ({ page, item }) => {
    if (item === null) return null
    const place = (shown.get(page) ?? []).indexOf(item)
    return place < 0 ? null : place + 1
  }
}
