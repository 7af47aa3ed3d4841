import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../db/open.ts'
import { type FreshPlace, onBothEngines } from '../testing/engines.ts'
import { runCommand } from '../testing/run-command.ts'

onBothEngines('importing products, orders and customers', (engine) => {
  let place: FreshPlace
  beforeEach(async () => {
    place = await engine.fresh()
  })
  afterEach(() => place.remove())

  const written = (name: string, lines: string[]) => {
    const file = join(place.dataFolder, name)
    writeFileSync(file, lines.join('\r\n'))
    return file
  }
  const imported = async (what: string, file: string, ...more: string[]) =>
    (await runCommand(place, ['import', what, file, '--json', ...more])).figures
  async function rowsIn<Name extends 'products' | 'orders' | 'customers'>(name: Name) {
    const database = await openDatabase(place)
    const rows = await database.read.select().from(database.tables[name])
    await database.close()
    return rows
  }

  test('a catalogue, as shops export it, goes in once, and again changes what is different', async () => {
    const head = 'SKU,Name,name_es,Price,Cost per item,Stock,Complexity,Guarantee'
    const lines = [head, 'K-1,Kettle,Hervidor,"39,90",18.5,12,simple,36', 'W-1,Washer,,599,510,no,Complex,']
    const file = written('catalogue.csv', lines)
    expect(await imported('products', file)).toEqual({ added: 2, changed: 0, unchanged: 0, skipped: 0 })
    expect(await imported('products', file)).toEqual({ added: 0, changed: 0, unchanged: 2, skipped: 0 })
    const products = await rowsIn('products')
    const { updatedAt: _, storeId: __, ...kettle } = products.find(({ sku }) => sku === 'K-1') ?? products[0]!
    expect(kettle).toEqual({
      sku: 'K-1',
      names: { en: 'Kettle', es: 'Hervidor' },
      category: null,
      priceMinor: 3990,
      costMinor: 1850,
      currency: 'EUR',
      complexity: 'SIMPLE',
      guaranteeMonths: 36,
      inStock: true,
    })
    const stock = written('stock.csv', ['sku,stock', 'K-1,0', 'W-1,0'])
    expect(await imported('products', stock)).toEqual({ added: 0, changed: 1, unchanged: 1, skipped: 0 })
  })

  test('the lines of an order, one below the other, are one order, with its customer', async () => {
    const head = 'order number,created at,email,billing name,sku,lineitem name,quantity,lineitem price'
    const file = written('orders.csv', [
      head,
      'A-1,2026-11-01T22:30:00Z,Maria@example.org,Maria Ionescu,K-1,Kettle,1,39.90',
      'A-1,,,,L-1,Lid,2,4.50',
      'A-2,2026-11-02,maria@example.org,Maria Ionescu,K-1,Kettle,1,39.90',
    ])
    expect(await imported('orders', file)).toEqual({ added: 2, changed: 0, unchanged: 0, skipped: 0 })
    expect(await imported('orders', file)).toEqual({ added: 0, changed: 0, unchanged: 2, skipped: 0 })
    const [first] = (await rowsIn('orders')).sort((one, other) => (one.number < other.number ? -1 : 1))
    expect(first).toMatchObject({ number: 'A-1', boughtAt: new Date('2026-11-01T22:30:00Z'), currency: 'EUR' })
    expect(first?.lines.map(({ name, quantity, priceMinor }) => [name, quantity, priceMinor])).toEqual([
      ['Kettle', 1, 3990],
      ['Lid', 2, 450],
    ])
    expect(await rowsIn('customers')).toMatchObject([{ email: 'maria@example.org', name: 'Maria Ionescu' }])
    const customers = written('customers.jsonl', [
      JSON.stringify({ customer_id: 7, name: 'Maria Ionescu', email: 'maria@example.org' }),
    ])
    expect(await imported('customers', customers)).toEqual({ added: 0, changed: 1, unchanged: 0, skipped: 0 })
    expect(await rowsIn('customers')).toMatchObject([{ number: '7' }])
  })

  test('an order that goes over the end of a batch stays whole', async () => {
    const lines = Array.from({ length: 1100 }, (_, at) => `O-${Math.floor(at / 2)},2026-11-02,P-${at},1`)
    const file = written('many.csv', ['number,date,sku,quantity', ...lines])
    expect(await imported('orders', file)).toEqual({ added: 550, changed: 0, unchanged: 0, skipped: 0 })
    expect((await rowsIn('orders')).every(({ lines: all }) => all.length === 2)).toBe(true)
  })

  test('bad rows are told by line and put aside; the good ones are in', async () => {
    const file = written('mixed.csv', [
      'sku,name,price,stock',
      'K-1,Kettle,39.90,1',
      'K-2,Kettle,"1.234,56",1',
      'K-3,Kettle,5,maybe',
      'K-1,Another,1,1',
      ',Nameless,1,1',
      'K-4,,1,1',
    ])
    const { figures, errors } = await runCommand(place, ['import', 'products', file, '--json'])
    expect(figures).toEqual({ added: 1, changed: 0, unchanged: 0, skipped: 5 })
    const skipped = readFileSync(join(place.dataFolder, 'mixed.csv.skipped.jsonl'), 'utf8').trim().split('\n')
    expect(skipped.map((line) => JSON.parse(line).line).sort()).toEqual([3, 4, 5, 6, 7])
    for (const line of [3, 4, 5, 6, 7]) expect(errors).toContain(`line ${line}: `)
    expect(errors).toContain('K-1 came before in this file')
  })

  test('what no header tells is told by --map, and without it the command says how', async () => {
    const file = written('own.csv', ['Artikel,Was', 'K-1,Kessel'])
    const refused = await runCommand(place, ['import', 'products', file])
    expect(refused.exitCode).toBe(1)
    expect(refused.errors).toContain('--map sku=COLUMN')
    expect(await imported('products', file, '--map', 'sku=Artikel', '--map', 'name=Was')).toMatchObject({ added: 1 })
  })
})
