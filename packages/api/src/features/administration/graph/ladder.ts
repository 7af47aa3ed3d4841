import { builder } from '../../../graph/builder.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { LadderStepType } from '../../staff/graph.ts'
import { ladderOf } from '../../staff/rules.ts'
import { peopleOf } from '../../staff/store.ts'
import { type Ladder, setLadder, versionOfLadder } from '../service/set-ladder.ts'
import { needsSettings, SettingsType } from './settings.ts'
import { changeStore, expectedVersionDescription, settingsErrorsOfRow } from './settings-mutation.ts'

const LadderType = builder.objectRef<Ladder>('Ladder').implement({
  description: 'Who takes the new complaints of a department, and to whom they go up (mission C5).',
  fields: (t) => ({
    departmentId: t.globalID({
      description: 'The id of the `Department`.',
      resolve: ({ departmentId }) => ({ type: 'Department', id: departmentId }),
    }),
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `setLadder`.',
      resolve: ({ steps }) => versionOfLadder(steps),
    }),
    steps: t.field({
      type: [LadderStepType],
      description: 'The steps on which the store has named somebody, lowest first.',
      resolve: ({ steps }) => steps,
    }),
  }),
})

builder.objectField(SettingsType, 'ladders', (t) =>
  t.field({
    type: [LadderType],
    description: 'The ladder of each department, in their order, retired ones too.',
    resolve: async ({ storeId }, _, { platform: { database } }) => {
      const people = await peopleOf(database, database.read, storeId)
      return people.departments.map(({ id }) => ({ departmentId: id, steps: ladderOf(people, id) }))
    },
  }),
)

const LadderStepInput = builder.inputType('LadderStepInput', {
  description: 'Who is to stand on a step of a ladder.',
  fields: (t) => ({
    level: t.int({ required: true, description: '0 takes new complaints; 1 to 3 is where they go up.' }),
    staffId: t.id({
      required: false,
      description:
        'Who. Null: nobody is named. Then new complaints wait until somebody takes them, and on the steps above stands who has the role: supervisor, manager, administrator, of the department before others.',
    }),
  }),
})

const SetLadderInput = builder.inputType('SetLadderInput', {
  description: 'Who is to stand on which step.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    departmentId: t.id({ required: true, description: 'The ladder of which department.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    steps: t.field({
      type: [LadderStepInput],
      required: true,
      description: 'The steps that change, each once. The others stay as they are.',
    }),
  }),
})

const SetLadderSuccess = builder.objectRef<Ladder>('SetLadderSuccess').implement({
  description: 'Complaints go this way from now on. Who has one already keeps it.',
  fields: (t) => ({
    ladder: t.field({ type: LadderType, description: 'The ladder after it.', resolve: (ladder) => ladder }),
  }),
})

builder.mutationField('setLadder', (t) =>
  t.field({
    type: SetLadderSuccess,
    description: `Says who takes the new complaints of a department, and to whom they go up when a promise is missed or somebody passes them up. ${needsSettings}`,
    args: { input: t.arg({ type: SetLadderInput, required: true, description: 'Who, and where.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'SetLadderResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      changeStore(context, () => {
        const departmentId = rowOf('Department', input.departmentId)
        const steps = input.steps.map(({ level, staffId }) => ({
          level,
          staffId: staffId ? rowOf('StaffMember', staffId) : null,
        }))
        return setLadder(context.platform, context, { ...input, departmentId, steps })
      }),
  }),
)
