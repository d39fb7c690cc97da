import type { FastifyInstance } from 'fastify'

export interface Route {
  path: string
  methods: string[]
}

/** Every route of an app, read from the tree that Fastify prints of them. */
export function routesOf(app: FastifyInstance): Route[] {
  const above: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, branches = '', part = '', methods = ''] =
        /^((?:[│ ] {3})*[├└]── )(\S+)(?: \(([^)]*)\))?/.exec(line) ?? []
      if (!part) return []
      const depth = branches.length / 4 - 1
      above.length = depth
      above.push(part)
      return methods ? [{ path: above.join(''), methods: methods.split(', ') }] : []
    })
}
