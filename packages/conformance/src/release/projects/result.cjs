// What the packages make of a report, as one line of JSON.
exports.report = async (document, { editionFor, fill, importReport, read, render, validate, write }) => {
  const same = (other) => JSON.stringify(other) === JSON.stringify(document);
  const page = render(document);
  const workbook = await write(document);
  const result = {
    edition: editionFor(document.year).id,
    valid: validate(document).valid,
    filled: same(fill(document).report),
    page: same(importReport(page).report),
    workbook: same((await read(workbook)).report),
  };
  console.log(JSON.stringify(result));
};
