import type { ServerResponse } from 'node:http'

const exampleQuery = `# The demo's developer key is filled in below, under "Headers". Try:
query LatestComplaints {
  complaints(first: 5) {
    edges {
      node {
        reference
        status
        receivedAt
        description
        nextPromise { wording dueAt }
        timeline(first: 3) { edges { node { at summary text } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

/** GraphiQL from our own files: nothing is loaded from elsewhere. Read when first asked for, since it weighs megabytes. */
export function explorerPage(response: ServerResponse): void {
  import('@graphql-yoga/render-graphiql').then(
    ({ renderGraphiQL }) => {
      const headers = JSON.stringify({ authorization: 'Bearer sk_demo' })
      const page = renderGraphiQL({
        title: 'Redress GraphQL',
        endpoint: '/graphql',
        defaultQuery: exampleQuery,
        headers,
        shouldPersistHeaders: false,
      })
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    },
    () => response.writeHead(500).end(),
  )
}
