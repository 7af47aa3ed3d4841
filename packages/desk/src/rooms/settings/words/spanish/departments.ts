import type { DepartmentWords } from '../english/departments.ts'

export const departments: DepartmentWords = {
  save: 'Guardar',
  saving: 'Guardando',
  departments: {
    title: 'Departamentos',
    text: 'Responden de las reclamaciones. El primero se queda con lo que ninguna categoría ni regla lleva a otro.',
    first: 'Se queda con lo que no va a ningún otro.',
    answersFor: (names) => `Responde de: ${names.join(', ')}.`,
    nothing: 'Todavía no lleva aquí ninguna categoría.',
    add: 'Añadir un departamento',
    name: 'Nombre del departamento',
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    rename: 'Cambiar el nombre',
    renameOf: (name) => `Cambiar el nombre de ${name}`,
    saved: (name) => `${name} está guardado.`,
    retire: 'Retirar …',
    retireOf: (name) => `Retirar ${name}`,
    openCases: (count, isMore) =>
      count === 0
        ? 'Aquí no hay nada abierto.'
        : count === 1
          ? 'Aquí hay un caso abierto.'
          : `Aquí hay ${isMore ? `más de ${count}` : count} casos abiertos.`,
    show: 'Mostrarlos',
    retireText:
      'Los casos abiertos se quedan aquí con quien los tiene, con sus promesas, hasta que se cierren o se entreguen a otros. No llega nada nuevo: sus categorías y reglas llevan al departamento que usted elija. Su personal sigue en él hasta que usted lo cambie en la página Personas. Se puede recuperar.',
    successor: 'Quién responde en su lugar',
    retireNow: (name) => `Retirar ${name} ahora`,
    isRetired: (name) => `${name} ya no recibe nada nuevo.`,
    retiredOnes: (count) => (count === 1 ? 'Hay un departamento retirado' : `Hay ${count} departamentos retirados`),
    since: (time) => `no recibe nada nuevo desde ${time}`,
    back: 'Recuperar',
    backOf: (name) => `Recuperar ${name}`,
    isBack: (name) => `${name} vuelve a recibir reclamaciones en cuanto una categoría o una regla lleve a él.`,
    notOrdered: 'Alguien ha añadido uno mientras tanto. Este es el orden que hay: inténtelo de nuevo, por favor.',
  },
  categories: {
    title: 'Categorías',
    text: 'De qué tratan las reclamaciones, en el orden en que se ofrecen a los clientes. Un cambio vale para las reclamaciones desde ahora.',
    notOffered: 'no se ofrece',
    firstDepartment: 'el primer departamento',
    add: 'Añadir una categoría',
    change: 'Cambiar',
    changeOf: (name) => `Cambiar ${name}`,
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    name: (language) => `Nombre en ${language}`,
    severity: 'Gravedad, hasta que alguien lo mire',
    department: 'Quién responde de ella',
    parent: 'Parte de',
    noParent: 'nada más amplio',
    offered: 'Los clientes pueden elegirla',
    offeredText: 'Una que ya no se ofrece sigue en las reclamaciones que la tienen. Ninguna se borra nunca.',
    saved: (name) => `${name} está guardada.`,
    notOrdered: 'Alguien ha añadido una mientras tanto. Este es el orden que hay: inténtelo de nuevo, por favor.',
  },
}
