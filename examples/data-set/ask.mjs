// Asks DuckDB the questions of questions.sql. The DuckDB command does the same: duckdb < questions.sql
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

/** Each question with the rows of its answer; `read_parquet` and the like look from the current folder. */
export async function ask(file) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const answers = [];
  try {
    for (const statement of readFileSync(file, "utf8").split(/;\n/).slice(0, -1)) {
      const reader = await connection.runAndReadAll(statement);
      const question = /^-- (.*)\nselect/m.exec(statement);
      if (question) answers.push({ question: question[1], rows: reader.getRowObjectsJson() });
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  return answers;
}
