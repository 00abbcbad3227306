/** What a page that is one table has besides the style sheet of reports. */
export const tableCss: string = `.nianbao .nianbao-list { table-layout: auto; width: auto; min-width: 100%; }
.nianbao-list :is(th, td) { padding: .35em .6em; overflow-wrap: break-word; text-align: left; text-wrap: wrap; white-space: pre-line; }
.nianbao-list [scope="col"] { text-align: center; white-space: nowrap; }
.nianbao-list tbody [scope="row"] { min-width: 7em; vertical-align: top; }
.nianbao-list .nianbao-number { min-width: 0; text-align: right; white-space: nowrap; }
@media print {
.nianbao .nianbao-list { width: 100%; }
.nianbao-list :is(th, td) { padding: .25em .4em; }
.nianbao-list [scope="col"] { min-width: 3.7em; white-space: normal; }
.nianbao-list tr { break-inside: avoid; }
.nianbao-list [scope="rowgroup"] { break-after: avoid; }
}
`;
