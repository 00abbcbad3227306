import { type ExportDeclaration, type ImportDeclaration, Project } from "ts-morph";

/** The module that gives a name which generated code imports from another. */
export type ModuleOf = (name: string, from: string) => string;

/**
 * Has generated code import from elsewhere. What is generated for a package imports modules of the package; the same code in
 * a vendor's project imports what the packages publish.
 */
export function retarget(text: string, moduleOf: ModuleOf): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("generated.ts", text);
  for (const declaration of file.getImportDeclarations())
    retargetOne(declaration, importedNames(declaration), moduleOf);
  for (const declaration of file.getExportDeclarations())
    if (declaration.hasModuleSpecifier())
      retargetOne(
        declaration,
        declaration.getNamedExports().map((one) => one.getName()),
        moduleOf,
      );
  return file.getFullText();
}

// What is imported whole goes where its module goes.
function importedNames(declaration: ImportDeclaration): string[] {
  if (declaration.getNamespaceImport()) return ["*"];
  return declaration.getNamedImports().map((one) => one.getName());
}

// Names of one declaration that come from several modules become one each; the text of each stays as it is.
function retargetOne(
  declaration: ImportDeclaration | ExportDeclaration,
  names: readonly string[],
  moduleOf: ModuleOf,
): void {
  const from = declaration.getModuleSpecifierValue() as string;
  const modules = new Set(names.map((name) => moduleOf(name, from)));
  const [only = from, ...others] = modules;
  if (others.length === 0) {
    declaration.setModuleSpecifier(only);
    return;
  }
  const head = /^(import|export)( type)?/.exec(declaration.getText())?.[0] ?? "import";
  const lines = [...modules].map((module) => {
    const own = names.filter((name) => moduleOf(name, from) === module);
    return `${head} { ${own.join(", ")} } from ${JSON.stringify(module)};`;
  });
  declaration.replaceWithText(lines.join("\n"));
}
