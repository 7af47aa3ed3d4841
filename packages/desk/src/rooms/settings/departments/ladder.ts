/** Who takes the new complaints of a department, and to whom they go up: as a sentence and as a form. */
import type { LadderPartsFragment, SetLadderMutationVariables, StoreDepartmentsQuery } from '@redress/schema/operations'
import { html, type TemplateResult } from 'lit'
import type { Words } from '../../../words/words.ts'
import { type Choice, changedIn, selectField } from '../fields.ts'
import type { DepartmentWords } from '../words/english/departments.ts'

export type Ladder = LadderPartsFragment
export type Person = StoreDepartmentsQuery['staff'][number]

/** 0 takes new complaints; on the others stands who has the role, where nobody is named. */
const levels = [0, 1, 2, 3] as const
const roles = { 1: 'SUPERVISOR', 2: 'MANAGER', 3: 'ADMIN' } as const

const named = (ladder: Ladder | undefined, level: number) => ladder?.steps.find((step) => step.level === level)?.person

/** Who takes new ones, and whom the store has named above them. */
export function ladderLine(words: DepartmentWords, ladder: Ladder | undefined): string {
  const above = levels.slice(1).flatMap((level) => named(ladder, level)?.displayName ?? [])
  const taker = named(ladder, 0)?.displayName
  const taken = taker ? words.ladder.takenBy(taker) : words.ladder.takenByNobody
  return above.length > 0 ? `${taken} ${words.ladder.upTo(above)}` : taken
}

export function ladderFields(
  { ladder: words }: DepartmentWords,
  { frame }: Words,
  { ladder, staff }: { ladder: Ladder | undefined; staff: readonly Person[] },
): TemplateResult {
  return html`
    <div class="fields">
      ${levels.map((level) => {
        const nobody = level === 0 ? words.nobody : words.whoever(frame.role[roles[level]])
        const people = staff.map(({ id, displayName, role }): Choice => [id, `${displayName} · ${frame.role[role]}`])
        return selectField({
          ...{ name: `level-${level}`, label: words.levels[level], problem: undefined },
          ...{ choices: [['', nobody], ...people], value: named(ladder, level)?.id ?? '' },
        })
      })}
    </div>
  `
}

/** The steps that somebody has changed. */
export const stepsIn = (form: HTMLFormElement): SetLadderMutationVariables['input']['steps'] =>
  [...changedIn(form)].map(([name, staffId]) => ({
    level: Number(name.slice('level-'.length)),
    staffId: staffId || null,
  }))
