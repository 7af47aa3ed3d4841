export default { dialect: 'postgresql', schema: './src/db/schema.postgres.ts', out: './src/db/migrations/postgres' }
