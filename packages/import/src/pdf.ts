export { type PdfOptions, readPdf } from "./pdf/read-pdf.ts";
