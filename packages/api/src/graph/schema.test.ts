import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { limits } from '@redress/schema/limits'
import * as operations from '@redress/schema/operations'
import manifest from '@redress/schema/trusted-documents.json' with { type: 'json' }
import {
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../secret.ts'
import { schema } from './schema.ts'

const contract = (path: string) => fileURLToPath(new URL(`../../../schema/${path}`, import.meta.url))
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const inputTypes = types.filter(isInputObjectType)

describe('the contract', () => {
  test('says what every type, field, argument, input field and enum value is', () => {
    const undescribed: string[] = []
    const expectWords = (place: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim() || !/[.!?`)]$/.test(description.trim())) undescribed.push(place)
    }
    for (const type of types) {
      expectWords(type.name, type)
      if (isEnumType(type)) for (const value of type.getValues()) expectWords(`${type.name}.${value.name}`, value)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields())) {
          expectWords(`${type.name}.${field.name}`, field)
          if ('args' in field)
            for (const argument of field.args) expectWords(`${type.name}.${field.name}(${argument.name})`, argument)
        }
    }
    expect(undescribed).toEqual([])
  })

  test('is printed as it is, in schema.graphql', () => {
    expect(readFileSync(contract('schema.graphql'), 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })

  test('tells limits that are the limits', () => {
    const known = new Set<number>([...Object.values(limits), 1])
    const told = inputTypes.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        [...(field.description ?? '').matchAll(/(?:up to|to) ([\d,]+) characters/g)].map(([, number]) => ({
          field: `${type.name}.${field.name}`,
          number: Number(number?.replaceAll(',', '')),
        })),
      ),
    )
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter(({ number }) => !known.has(number))).toEqual([])
  })
})

/** What may be sent again without a key, and why. With a key its answer, a token, would have to be kept. */
const keyless: Record<string, string> = {
  signIn: 'a second session takes nothing from the first',
  acceptInvite: 'a link works once',
  resetPassword: 'a link works once',
  beginSecondFactor: 'the last one counts, and none does before it is confirmed',
  confirmSecondFactor: 'a code counts once; with a key the codes of the sheet would have to be kept',
  renewBackupCodes: 'a code counts once; with a key the codes of the sheet would have to be kept',
  removeSecondFactor: 'a code counts once',
  beginPasskey: 'nothing is stored',
  addPasskey: 'a challenge works once, and the same proof is the same passkey',
  removePasskey: 'what is gone cannot go again',
  beginPasskeySignIn: 'nothing is stored',
  signInWithPasskey: 'a challenge works once',
  signOut: 'what has ended cannot end again',
  signOutEverywhere: 'what has ended cannot end again',
}

describe('a mutation', () => {
  test.each(mutations)(
    '$name answers with a union that holds every failure that may come at any time',
    ({ name, type }) => {
      const union = getNamedType(type)
      if (!isUnionType(union)) throw new Error(`${union} is no union.`)
      const members = union.getTypes().map(({ name }) => name)
      expect(members).toEqual(expect.arrayContaining(['ValidationError', 'RateLimitError']))
      expect(members.includes('IdempotencyConflictError'), name).toBe(!keyless[name])
      expect(members).toContain('TemporarilyUnavailableError')
      for (const member of union.getTypes()) {
        const isSuccess = member.name.endsWith('Success')
        expect(
          member.getInterfaces().some(({ name }) => name === 'Error'),
          member.name,
        ).toBe(!isSuccess)
        if (!isSuccess) expect(member.description, member.name).toMatch(/^Returned when /)
      }
      expect(members.filter((name) => name.endsWith('Success'))).toHaveLength(1)
    },
  )

  test.each(mutations.filter(({ name }) => !keyless[name]))(
    '$name takes one input with a key, so that it may be sent again',
    ({ args }) => {
      expect(args.map(({ name }) => name)).toEqual(['input'])
      const input = getNamedType(args[0]!.type) as GraphQLInputObjectType
      expect(isNonNullType(args[0]?.type)).toBe(true)
      expect(String(input.getFields().key?.type)).toBe('ID!')
    },
  )

  test('lets nobody say what only the store decides', () => {
    const decided = [
      'status',
      'store',
      'storeId',
      'role',
      'approvedBy',
      'createdAt',
      'receivedAt',
      'owner',
      'door',
      'actor',
    ]
    const reachable = new Set<GraphQLInputObjectType>()
    const walk = (type: GraphQLInputObjectType) => {
      if (reachable.has(type)) return
      reachable.add(type)
      for (const field of Object.values(type.getFields())) {
        const inner = getNamedType(field.type)
        if (isInputObjectType(inner)) walk(inner)
      }
    }
    for (const { args } of mutations)
      for (const { type } of args) {
        const input = getNamedType(type)
        if (isInputObjectType(input)) walk(input)
      }
    const found = [...reachable].flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => decided.includes(name))
        .map((name) => `${type.name}.${name}`),
    )
    expect(reachable.size).toBeGreaterThan(4)
    // Said by administrators, and by whoever writes down what a customer said: they are the store in this. The door of an
    // answer is where its reader goes on.
    expect(found.sort()).toEqual([
      'ChangeAnswerInput.door',
      'DraftAnswerInput.door',
      'FileOnBehalfInput.door',
      'FileOnBehalfInput.receivedAt',
      'InviteStaffInput.role',
      'ReopenOnBehalfInput.door',
      'RoutingRuleInput.owner',
      'UpdateStaffInput.role',
    ])
  })
})

describe('trusted documents', () => {
  const documents = new Map(Object.entries(manifest))
  const namesIn = (folder: string) =>
    readdirSync(contract(folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(contract(`${folder}/${name}`), 'utf8'))
      .flatMap((text) => [...text.matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name = '']) => name))
  const desk = namesIn('operations/desk')
  const named = [...namesIn('operations'), ...desk]

  test('are valid against the schema, each under the beginning of the digest of its text', () => {
    for (const [id, text] of documents) {
      expect(
        validate(schema, parse(text)).map(({ message }) => message),
        text,
      ).toEqual([])
      expect(id).toBe(Buffer.from(hashOf(text), 'base64url').toString('hex').slice(0, id.length))
      expect(id.length).toBeGreaterThanOrEqual(12)
    }
  })

  test('hold every operation that the widgets and the desk may send', () => {
    expect(Object.keys(operations).sort()).toEqual(named.sort())
    for (const [name, { documentId }] of Object.entries(operations))
      expect(documents.get(documentId), name).toMatch(new RegExp(`^(query|mutation|subscription) ${name}\\b`))
  })

  test('ask for nothing that needs the scope of a developer, but those of the desk', () => {
    const nameOf = (text: string) => /^\w+ (\w+)/.exec(text)?.[1] ?? ''
    const others = [...documents.values()].filter((text) => !desk.includes(nameOf(text)))
    for (const text of others) expect(text).not.toMatch(/\bcomplaints?\s*\(|\bnodes?\s*\(ids?:/)
  })
})
