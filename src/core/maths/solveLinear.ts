/**
 * Solves A x = b in place by elimination with pivots: `matrix` (n × n, row by row) and `right` (n × columns, row by row)
 * are overwritten, the answer stands in `right`. False where A is singular to float64.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array, n: number): boolean {
  const columns = right.length / n;
  let largest = 0;
  for (const value of matrix) largest = Math.max(largest, Math.abs(value));
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row++) if (Math.abs(matrix[row * n + pivot]!) > Math.abs(matrix[best * n + pivot]!)) best = row;
    if (!(Math.abs(matrix[best * n + pivot]!) > 1e-13 * largest)) return false;
    if (best !== pivot) {
      swapRows(matrix, n, best, pivot);
      swapRows(right, columns, best, pivot);
    }
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const factor = matrix[row * n + pivot]! / matrix[pivot * n + pivot]!;
      for (let k = pivot; k < n; k++) matrix[row * n + k]! -= factor * matrix[pivot * n + k]!;
      for (let k = 0; k < columns; k++) right[row * columns + k]! -= factor * right[pivot * columns + k]!;
    }
  }
  for (let row = 0; row < n; row++) for (let k = 0; k < columns; k++) right[row * columns + k]! /= matrix[row * n + row]!;
  return true;
}

function swapRows(values: Float64Array, width: number, a: number, b: number): void {
  for (let k = 0; k < width; k++) {
    const kept = values[a * width + k]!;
    values[a * width + k] = values[b * width + k]!;
    values[b * width + k] = kept;
  }
}
