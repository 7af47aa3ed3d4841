import { GraphQLError } from 'graphql'

/** A fault of whoever wrote the request, not of a person who filled something in: no result has it. */
export const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
