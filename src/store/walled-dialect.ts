import { PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely';

// Begins nothing: behindWalls does, in one message with whom the transaction is for, and saves each page two ways to the database.
class WalledDriver extends PostgresDriver {
  override async beginTransaction(): Promise<void> {}
}

/** PostgreSQL for connections whose every transaction is begun by `behindWalls`, and by nothing else. */
export class WalledDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new WalledDriver(this.#config);
  }
}
