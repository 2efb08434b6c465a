package kernel

import "testing"

// BenchmarkPeak tells what the machine's cores and memory can do.
func BenchmarkPeak(b *testing.B) {
	var p Peak
	for b.Loop() {
		p = MeasurePeak()
	}
	b.ReportMetric(p.F32/1e9, "f32-GFLOP/s")
	b.ReportMetric(p.BF16/1e9, "bf16-GFLOP/s")
	b.ReportMetric(p.Read/1e9, "read-GB/s")
}
