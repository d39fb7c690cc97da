import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely'

/**
 * What both databases take as a parameter: booleans become 0 or 1, whole numbers become bigint (libsql binds a number
 * as REAL). Throws for everything else that isn't string, finite number, bigint, bytes or null, because libsql aborts
 * the whole process on a boolean, a Date or an object.
 */
export function bindable(value: unknown): string | number | bigint | Uint8Array | null {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (Number.isSafeInteger(value)) return BigInt(value as number)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`A ${value instanceof Date ? 'Date' : typeof value} can't be a parameter of a query.`)
}

class BindableParameters extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: bindable(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(bindable) }
  }
}

/** Passes every parameter of every query through `bindable` before the driver sees it. */
export class Bindings implements KyselyPlugin {
  readonly #transformer = new BindableParameters()

  transformQuery(args: PluginTransformQueryArgs) {
    return this.#transformer.transformNode(args.node, args.queryId)
  }

  transformResult(args: PluginTransformResultArgs) {
    return Promise.resolve(args.result)
  }
}
