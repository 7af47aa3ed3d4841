export const departments = {
  save: 'Save',
  saving: 'Saving',
  departments: {
    title: 'Departments',
    text: 'They answer for complaints. The first one takes what no category and no rule leads elsewhere.',
    first: 'Takes whatever is led nowhere else.',
    answersFor: (names: readonly string[]) => `Answers for: ${names.join(', ')}.`,
    nothing: 'No category leads here yet.',
    add: 'Add a department',
    name: 'Name of the department',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    rename: 'Rename',
    renameOf: (name: string) => `Rename ${name}`,
    saved: (name: string) => `${name} is saved.`,
    retire: 'Retire …',
    retireOf: (name: string) => `Retire ${name}`,
    openCases: (count: number, isMore: boolean) =>
      count === 0
        ? 'Nothing is open here.'
        : count === 1
          ? 'One case is open here.'
          : `${isMore ? `More than ${count}` : count} cases are open here.`,
    show: 'Show them',
    retireText:
      'Open cases stay here with whoever has them, promises and all, until they are closed or handed over. Nothing new comes: its categories and rules lead to the department that you choose. Its people stay in it until you move them, on the page People. It can be brought back.',
    successor: 'Who answers in its place',
    retireNow: (name: string) => `Retire ${name} now`,
    isRetired: (name: string) => `${name} takes nothing new.`,
    retiredOnes: (count: number) => (count === 1 ? 'One department is retired' : `${count} departments are retired`),
    since: (time: string) => `takes nothing new since ${time}`,
    back: 'Bring back',
    backOf: (name: string) => `Bring back ${name}`,
    isBack: (name: string) => `${name} takes complaints again once a category or a rule leads to it.`,
    notOrdered: 'Somebody has added one meanwhile. This is the order as it stands: please try again.',
  },
  categories: {
    title: 'Categories',
    text: 'What complaints are about, in the order in which customers are offered them. A change counts for complaints from now on.',
    notOffered: 'not offered',
    firstDepartment: 'the first department',
    add: 'Add a category',
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    name: (language: string) => `Name in ${language}`,
    severity: 'How bad, until somebody has looked',
    department: 'Who answers for it',
    parent: 'Part of',
    noParent: 'nothing wider',
    offered: 'Customers may choose it',
    offeredText: 'One that is not offered any more stays on the complaints that have it. None is ever deleted.',
    saved: (name: string) => `${name} is saved.`,
    notOrdered: 'Somebody has added one meanwhile. This is the order as it stands: please try again.',
  },
}

export type DepartmentWords = typeof departments
