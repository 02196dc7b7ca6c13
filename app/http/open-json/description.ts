import { z } from 'zod'
import { answerOf, licence, resources, shapes } from './shapes'

const schemaOf = (shape: z.ZodType) => {
  const schema: Record<string, unknown> = { ...z.toJSONSchema(shape) }
  delete schema['$schema']
  return schema
}

/** The description of a partnership's public data that programs read (OpenAPI 3.1), made from the shapes themselves. */
export function openApiDescription(home: string, name: string) {
  const page = {
    name: 'page',
    in: 'query',
    description: 'Which page of the list, from 1.',
    schema: { type: 'integer', minimum: 1, default: 1 },
  }
  const paths = resources.map((resource) => [
    `/${resource}`,
    {
      get: {
        operationId: resource,
        summary: shapes[resource].about,
        parameters: [page],
        responses: {
          '200': {
            description: shapes[resource].about,
            headers: {
              ETag: { description: 'Send it back as If-None-Match.', schema: { type: 'string' } },
              Link: { description: 'The licence.', schema: { type: 'string' } },
            },
            content: { 'application/json': { schema: { $ref: `#/components/schemas/${resource}` } } },
          },
          '304': { description: 'Nothing has changed since.' },
          '404': { description: 'There is no such partnership or list.' },
          '429': { description: 'That was a lot at once: wait as long as Retry-After says.' },
        },
      },
    },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: everything public`,
      version: '1',
      description: 'Read only, for anyone, without a key. An answer may be kept as long as its ETag is asked about.',
      license: licence,
    },
    servers: [{ url: `${home}/api/v1` }],
    paths: Object.fromEntries(paths) as Record<string, unknown>,
    components: {
      schemas: Object.fromEntries(resources.map((one) => [one, schemaOf(answerOf(shapes[one].item))])),
    },
  }
}
