export default { dialect: 'sqlite', schema: './src/db/schema.sqlite.ts', out: './src/db/migrations/sqlite' }
