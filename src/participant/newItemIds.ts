import { type Asked, isNewItem } from '../forms/walk.ts'

const keyOf = ({ group, item }: Pick<Asked, 'group' | 'item'>) => `${group ?? ''}/${item ?? ''}`

/**
 * Ids for the items a page asks about that don't exist yet. They have them from the first showing on, so that input
 * names and the log speak of the item as the answers will.
 */
export class NewItemIds {
  constructor(
    readonly ids: Record<string, string>,
    private readonly newId: () => string,
  ) {}

  /** The question with its item named. */
  name = <P extends Pick<Asked, 'group' | 'item'>>(put: P): P => {
    if (!isNewItem(put.item)) return put
    const item = (this.ids[keyOf(put)] ??= this.newId())
    return { ...put, item }
  }
}
