/** Documents that ask for every field there is under a type, made from the schema; and which of them were answered. */
import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Types that only lead to others, or are nothing but a value of the field that has them. */
export const leadsOn = (type: string) => /(Connection|Edge|PageInfo)$|^Money$/.test(type)

interface Selected {
  type: GraphQLOutputType
  fields: { field: GraphQLField<unknown, unknown>; inner: Selected }[]
  ofOne: Selected[]
}

/**
 * What stands behind a field that leads to `type`: every field of every type, each type by the shortest way to it, and of
 * two as short by the one that leads to several. All ways to all of it would cost more than one request may.
 * @param isGoneInto which fields, as `Type.field`, are looked behind
 */
export function everythingUnder(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  isGoneInto: (cell: string) => boolean,
): string {
  const known = new Set<string>()
  const newOf = (of: GraphQLOutputType): Selected => ({ type: getNamedType(of), fields: [], ofOne: [] })
  const root = newOf(type)
  for (let level = [root]; level.length > 0; ) {
    const next: Selected[] = []
    for (const selected of level) {
      const { type: named } = selected
      if (known.has(String(named))) continue
      known.add(String(named))
      if (isInterfaceType(named) || isUnionType(named))
        selected.ofOne = schema.getPossibleTypes(named).map((one) => newOf(one))
      if (isObjectType(named))
        selected.fields = Object.values(named.getFields())
          .sort((one, other) => Number(isMany(other.type)) - Number(isMany(one.type)))
          .filter((field) => isLeafType(getNamedType(field.type)) || isGoneInto(`${named.name}.${field.name}`))
          .map((field) => ({ field, inner: newOf(field.type) }))
      next.push(...selected.ofOne, ...selected.fields.map(({ inner }) => inner))
    }
    level = next
  }
  return textOf(root)
}

const isMany = (type: GraphQLOutputType) => String(type).startsWith('[')

function textOf({ type, fields, ofOne }: Selected): string {
  if (!isObjectType(type) && !isInterfaceType(type) && !isUnionType(type)) return ''
  const own = fields.map(({ field, inner }) => `${field.name}${fewOf(field)} ${textOf(inner)}`)
  const ones = ofOne.map((one) => `... on ${one.type} ${textOf(one)}`)
  return `{ __typename ${[...own, ...ones].join(' ')} }`
}

/** A list by pages would cost as much as its longest page. */
export const fewOf = (field: GraphQLField<unknown, unknown>) =>
  field.args.some(({ name }) => name === 'first')
    ? `(first: ${getNamedType(field.type).toString() === 'TimelineConnection' ? 16 : 3})`
    : ''

/** The fields that are there in an answer, as `Type.field`: neither null nor an empty list, nor behind one left out. */
export function seenIn(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  value: unknown,
  isLookedAt: (cell: string) => boolean = () => true,
): Set<string> {
  const seen = new Set<string>()
  const visit = (of: GraphQLOutputType, found: unknown): void => {
    if (Array.isArray(found)) for (const one of found) visit(of, one)
    else if (found && typeof found === 'object') {
      const object = '__typename' in found ? schema.getType(String(found.__typename)) : of
      if (!isObjectType(object)) return
      for (const [name, inner] of Object.entries(found)) {
        const field = object.getFields()[name]
        const cell = `${object.name}.${name}`
        if (!field || inner === null || (Array.isArray(inner) && inner.length === 0) || !isLookedAt(cell)) continue
        if (!leadsOn(object.name)) seen.add(cell)
        visit(getNamedType(field.type), inner)
      }
    }
  }
  visit(getNamedType(type), value)
  return seen
}

/** Every type that can be come to from one, through fields that are not left out. */
export function typesUnder(schema: GraphQLSchema, from: string, isLeftOut: (cell: string) => boolean): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    const type = schema.getType(name)
    if (found.has(name)) return
    if (isUnionType(type) || isInterfaceType(type)) for (const one of schema.getPossibleTypes(type)) visit(one.name)
    if (!isObjectType(type)) return
    found.add(name)
    for (const field of Object.values(type.getFields()))
      if (!isLeftOut(`${name}.${field.name}`)) visit(getNamedType(field.type).name)
  }
  visit(from)
  return found
}
