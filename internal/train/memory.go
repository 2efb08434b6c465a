package train

import (
	"bufio"
	"bytes"
	"iter"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"outcrop/internal/fault"
	"outcrop/internal/train/spec"
)

// What a process takes beside its numbers: the program, the tokenizer, and what kernels and uploads copy. Measured.
const processBytes = 100 << 20

const megabyte = 1e6

// laid lays texts of these lengths end to end, some at a time, and gives how many tokens go through the model at once.
func laid(lengths []int) (all []int) {
	n := 0
	for _, length := range lengths {
		if n > 0 && n+length > packTokens {
			all, n = append(all, n), 0
		}
		n += length
	}
	return append(all, n)
}

// foreseen is how many steps are looked at before the first one. There may be billions, which are not meant to be made.
const foreseen = 100_000

// ahead is the lengths of the records of each step, in tokens.
func (r *run) ahead() iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		p := newPlan(r.settings, r.train.lengths())
		for step := range min(p.steps, foreseen) {
			var own []int
			for _, i := range p.order(step) {
				own = append(own, p.lengths[i])
			}
			if !yield(own) {
				return
			}
		}
	}
}

// room is that of a method which learns from its records, and judges those for validation, as they are.
func (r *run) room() (batches []int, beside int64) {
	for own := range r.ahead() {
		batches = append(batches, laid(own)...)
	}
	return batches, r.unlearnt(laid(r.validation.lengths()))
}

// unlearnt is the memory for batches of so many tokens that are not learnt from.
func (r *run) unlearnt(batches []int) int64 {
	return r.base.weights.Config().ForwardBytes(r.mode(), slices.Max(batches), 0)
}

// need is how much memory the training takes, and the batch that takes most.
func (r *run) need() (need int64, most int) {
	c, mode := r.base.weights.Config(), r.mode()
	batches, beside := r.method.room()
	for _, n := range batches {
		if bytes := c.TrainingBytes(mode, n); bytes > need {
			need, most = bytes, n
		}
	}
	need += beside
	need += 8 * c.Trained(mode)                               // the optimizer's moments
	need = max(need, 4*c.Parameters()+r.base.weights.Bytes()) // while the base is copied
	for _, n := range r.train.lengths() {
		need += 16 * int64(n) // the records, and their lines
	}
	return need + processBytes, most
}

// checkMemory refuses a training that does not fit.
func (r *run) checkMemory() error {
	need, most := r.need()
	r.most = most
	if r.Memory == nil {
		return nil
	}
	there := r.Memory()
	r.logf("The training needs about %.0f MB of memory; %.0f MB are there.", float64(need)/megabyte, float64(there)/megabyte)
	return r.fits(need, there)
}

// fits refuses a training that needs more memory than there is.
func (r *run) fits(need, there int64) error {
	if need <= there {
		return nil
	}
	texts := "max_seq_length"
	if r.job.Method == spec.GRPO {
		texts = "num_generations, max_completion_length"
	}
	return fault.New("train.checkMemory", fault.Invalid, "The training needs about %.0f MB of memory, and %.0f MB are there: choose a smaller %s or per_device_train_batch_size, peft lora, or a smaller model.",
		float64(need)/megabyte, float64(there)/megabyte, texts)
}

// tellPeak says how much memory it was.
func (r *run) tellPeak() {
	if peak := status("/proc/self/status", "VmHWM"); peak > 0 && r.Memory != nil {
		r.logf("The training took %.0f MB of memory at most.", float64(peak)/megabyte)
	}
}

// machineMemory is what this process may take: what is free and what it has, within its control groups' limits.
func machineMemory() int64 {
	there := int64(math.MaxInt64)
	if free := status("/proc/meminfo", "MemAvailable"); free > 0 {
		there = free + status("/proc/self/status", "VmRSS")
	}
	groups, _ := os.ReadFile("/proc/self/cgroup")
	for line := range bytes.Lines(groups) {
		part := strings.SplitN(strings.TrimSpace(string(line)), ":", 3)
		if len(part) != 3 {
			continue
		}
		root, file := "/sys/fs/cgroup", "memory.max"
		if part[1] == "memory" {
			root, file = "/sys/fs/cgroup/memory", "memory.limit_in_bytes"
		} else if part[1] != "" {
			continue
		}
		for path := part[2]; ; path = filepath.Dir(path) { // a group has no more than those around it
			text, _ := os.ReadFile(filepath.Join(root, path, file))
			if n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
				there = min(there, n)
			}
			if len(path) <= 1 {
				break
			}
		}
	}
	return there
}

// status reads a line of one of Linux's files, as "MemAvailable:  1024 kB", in bytes; 0 where there is none.
func status(path, name string) int64 {
	f, err := os.Open(path)
	if err != nil {
		return 0
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if value, found := strings.CutPrefix(lines.Text(), name+":"); found {
			n, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			return n << 10
		}
	}
	return 0
}
