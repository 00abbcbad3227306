// What three bureaus counted in four years; every other cell of their reports is 0.

const COLUMNS = [
  "year",
  "/requests/carriedOver/naturalPersons",
  "/requests/received/naturalPersons",
  "/requests/received/organizations/businesses",
  "/requests/outcomes/granted/naturalPersons",
  "/requests/outcomes/granted/organizations/businesses",
  "/requests/outcomes/partiallyGranted/naturalPersons",
  "/requests/outcomes/unavailable/notHeld/naturalPersons",
  "/requests/carriedForward/naturalPersons",
  // 万元; the form for 2020 has no such cell
  "/proactiveDisclosure/fees/amount",
];

// biome-ignore format: a table
const ROWS = {
  "云溪市教育局": [
    [2020, 0, 20, 2, 12, 2, 3, 4, 1],
    [2021, 1, 24, 1, 15, 1, 4, 6, 0, 18.6],
    [2022, 0, 27, 3, 17, 3, 2, 7, 1, 19.25],
    [2023, 1, 31, 2, 20, 2, 5, 6, 1, 18.05],
  ],
  "云溪市卫生健康局": [
    [2020, 0, 9, 0, 6, 0, 1, 2, 0],
    [2021, 1, 13, 0, 8, 0, 2, 4, 0, 0.1], // 1 carried over, where 2020 carried 0 forward
    [2022, 0, 12, 1, 7, 1, 1, 3, 1, 0.2],
    [2023, 1, 15, 1, 9, 1, 3, 4, 0, null], // the charges were left blank
  ],
  "云溪市自然资源和规划局": [
    [2020, 0, 61, 7, 30, 7, 8, 20, 3],
    [2021, 3, 70, 9, 36, 9, 9, 26, 2, 33.07],
    [2022, 2, 83, 8, 41, 8, 10, 28, 6, 30],
    [2023, 6, 88, 9, 45, 9, 12, 32, 5, 41.2],
  ],
};

/** One entry a report: the organ, the year, and its cells by their paths. */
export const figures = Object.entries(ROWS).flatMap(([organ, rows]) =>
  rows.map(([year, ...values]) => ({
    organ,
    year,
    cells: Object.fromEntries(values.map((value, index) => [COLUMNS[index + 1], value])),
  })),
);
