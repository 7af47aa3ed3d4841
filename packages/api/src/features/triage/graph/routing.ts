import type { Severity } from '@redress/schema/enums'
import { limits } from '@redress/schema/limits'
import { requireScope } from '../../../access.ts'
import { ForbiddenError, SignInAgainError } from '../../../errors.ts'
import { badInput } from '../../../graph/bad-input.ts'
import { builder } from '../../../graph/builder.ts'
import { OwnerChoiceType, RoutingSubjectType, SeverityType } from '../../../graph/enums.ts'
import { anyMutationErrors } from '../../../graph/errors.ts'
import { changeStore } from '../../administration/graph/settings-mutation.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { Issues } from '../../complaints/input.ts'
import { wordsInOrder } from '../../complaints/rules.ts'
import { severityOf } from '../../promises/service/new-promise.ts'
import { DepartmentType, StaffMemberType } from '../../staff/graph.ts'
import { staffMember } from '../../staff/rules.ts'
import { CategoryType } from '../../stores/graph.ts'
import { type Route, type RoutingRule, routeOf } from '../routing.ts'
import { checkRoutingRules, foldedPattern } from '../routing-faults.ts'
import { type SetRules, setRoutingRules } from '../service/set-routing-rules.ts'
import { currentRoutingRules, presenceOf } from '../store.ts'

export const RoutingRuleType = builder.objectRef<RoutingRule>('RoutingRule').implement({
  description: 'Where complaints of a kind go. All that it asks must hold; of a list, one of it.',
  fields: (t) => ({
    categories: t.field({
      type: [CategoryType],
      nullable: true,
      description: 'Of one of these categories, or of one below it. Null: whatever its category.',
      resolve: ({ categoryIds }, _, { store }) =>
        categoryIds ? store.categories.filter(({ id }) => categoryIds.includes(id)) : null,
    }),
    severities: t.field({
      type: [SeverityType],
      nullable: true,
      description: 'As bad as one of these. Null: however bad.',
      resolve: ({ severities }) => severities ?? null,
    }),
    subjects: t.field({
      type: [RoutingSubjectType],
      nullable: true,
      description: 'About one of these by its words, in English or Spanish. Null: whatever it is about.',
      resolve: ({ subjects }) => subjects ?? null,
    }),
    words: t.stringList({
      nullable: true,
      description:
        'One of these words, or a few in a row, occurs, case and accents aside; a star at the end stands for any ending. Null: whatever its words.',
      resolve: ({ words }) => words ?? null,
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'Where it goes.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
    owner: t.expose('owner', { type: OwnerChoiceType, description: 'Who of the department has it.' }),
    person: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'This person, while they work there, whatever `owner` says. Null: nobody in particular.',
      resolve: ({ staffId }, _, { store }) => staffMember(store.people, staffId ?? null) ?? null,
    }),
  }),
})

const RoutingRulesType = builder.objectRef<SetRules>('RoutingRules').implement({
  description: 'Where complaints go: the first rule that fits counts; where none does, the category says.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1; 0 before the first were set.' }),
    rules: t.field({
      type: [RoutingRuleType],
      description: 'In the order in which they are asked.',
      resolve: ({ rules }) => rules,
    }),
  }),
})

const RouteType = builder.objectRef<Route>('Route').implement({
  description: 'Where a complaint would go.',
  fields: (t) => ({
    rule: t.exposeInt('rule', {
      nullable: true,
      description: 'Which rule says so, from 1. Null: none fits, so the category does, else the first department.',
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: 'To which department. Null only where the store has none.',
      resolve: ({ departmentId }, _, { store }) =>
        store.people.departments.find(({ id }) => id === departmentId) ?? null,
    }),
    owner: t.field({
      type: StaffMemberType,
      nullable: true,
      description: 'Who would have it now. Null: nobody until somebody takes it.',
      resolve: ({ owner }) => owner ?? null,
    }),
  }),
})

const RoutingRuleInput = builder.inputType('RoutingRuleInput', {
  description: 'Where complaints of a kind go. All that is given must hold; of a list, one of it.',
  fields: (t) => ({
    categoryIds: t.idList({ required: false, description: 'Of one of these categories, or of one below it.' }),
    severities: t.field({ type: [SeverityType], required: false, description: 'As bad as one of these.' }),
    subjects: t.field({
      type: [RoutingSubjectType],
      required: false,
      description: 'About one of these by its words, in English or Spanish.',
    }),
    words: t.stringList({
      required: false,
      description:
        'One of these words, or a few in a row, occurs, case and accents aside; a star at the end stands for any ending. Nothing else has a meaning: no regular expressions. At most 100.',
    }),
    departmentId: t.id({ required: true, description: 'Where it goes.' }),
    owner: t.field({
      type: OwnerChoiceType,
      required: false,
      description: 'Who of the department has it. Whoever takes its new complaints unless told.',
    }),
    staffId: t.id({ required: false, description: 'This person, while they work there.' }),
  }),
})

function ruleOf(given: typeof RoutingRuleInput.$inferInput): RoutingRule {
  const { categoryIds, severities, subjects, words, departmentId, owner, staffId } = given
  return {
    ...(categoryIds && { categoryIds: categoryIds.map((id) => rowOf('Category', id)) }),
    ...(severities && { severities: [...severities] }),
    ...(subjects && { subjects: [...subjects] }),
    ...(words && { words: [...words] }),
    departmentId: rowOf('Department', departmentId),
    owner: owner ?? 'TAKES_NEW',
    ...(staffId && { staffId: rowOf('StaffMember', staffId) }),
  }
}

builder.queryFields((t) => ({
  routingRules: t.field({
    type: RoutingRulesType,
    description: 'Where complaints go (mission D1). Needs the scope `complaints:read`.',
    // What was just set is told at once: the store in memory is up to a second old.
    resolve: async (_root, _arguments, { actor, platform: { database } }) => {
      requireScope(actor, 'complaints:read')
      const { version = 0, rules = [] } = (await currentRoutingRules(database, database.read, actor.storeId)) ?? {}
      return { version, rules }
    },
  }),
  tryRouting: t.field({
    type: RouteType,
    description:
      'Where a complaint of this kind would go now, and by which rule: by those in force, or by others that are not set yet. Changes nothing. Needs the scope `complaints:read`.',
    args: {
      categoryId: t.arg.id({ required: false, description: 'Its category. None unless told.' }),
      severity: t.arg({
        type: SeverityType,
        required: false,
        description: 'How bad it is. As bad as its category unless told.',
      }),
      text: t.arg.string({ required: false, description: 'Its words.' }),
      rules: t.arg({
        type: [RoutingRuleInput],
        required: false,
        description: 'Rules to try. Those in force unless told.',
      }),
    },
    resolve: async (_root, given, { actor, store, platform: { database }, words }) => {
      requireScope(actor, 'complaints:read')
      const rules = given.rules?.map(ruleOf)
      if (rules) {
        const issues = new Issues(words)
        checkRoutingRules(issues, store, rules)
        const [fault] = issues.list
        if (fault) throw badInput(`"${fault.path.join('.')}": ${fault.message}`)
      }
      const tried = rules && {
        version: store.routing.version,
        rules: rules.map((rule) => ({ ...rule, ...(rule.words && { words: rule.words.map(foldedPattern) }) })),
        presence: await presenceOf(database, database.read, store.id),
      }
      const categoryId = given.categoryId ? rowOf('Category', given.categoryId) : null
      const severity: Severity = given.severity ?? severityOf({ categoryId }, store)
      const route = routeOf(
        { ...store, routing: tried ?? store.routing },
        { categoryId, severity, words: wordsInOrder((given.text ?? '').slice(0, limits.descriptionLength)) },
      )
      return { ...route, rule: route.rule === null ? null : route.rule + 1 }
    },
  }),
}))

const SetRoutingRulesInput = builder.inputType('SetRoutingRulesInput', {
  description: 'Where complaints go from now on.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    rules: t.field({
      type: [RoutingRuleInput],
      required: true,
      description: 'In the order in which they are asked, at most 100. All of them: what is left out is gone.',
    }),
    expectedVersion: t.int({
      required: false,
      description:
        'The version that was changed. When another is in force by now, nothing is set. Not looked at unless told.',
    }),
  }),
})
const SetRoutingRulesSuccess = builder.objectRef<SetRules>('SetRoutingRulesSuccess').implement({
  description: 'They are in force within a second; what is with somebody stays there.',
  fields: (t) => ({
    routingRules: t.field({ type: RoutingRulesType, description: 'The rules in force.', resolve: (set) => set }),
  }),
})

builder.mutationField('setRoutingRules', (t) =>
  t.field({
    type: SetRoutingRulesSuccess,
    description:
      'Says where complaints go from now on (mission D1). The version before it stays on record. For administrators who signed in within the last 15 minutes; no key can.',
    args: { input: t.arg({ type: SetRoutingRulesInput, required: true, description: 'The rules.' }) },
    errors: {
      types: [...anyMutationErrors, ForbiddenError, SignInAgainError],
      union: { name: 'SetRoutingRulesResult', description: 'What came of setting them.' },
    },
    resolve: (_root, { input }, context) =>
      changeStore(context, () =>
        setRoutingRules(context.platform, context, {
          key: input.key,
          rules: input.rules.map(ruleOf),
          expectedVersion: input.expectedVersion,
        }),
      ),
  }),
)
