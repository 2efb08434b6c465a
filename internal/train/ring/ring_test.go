package ring_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"outcrop/internal/fault"
	"outcrop/internal/train/ring"
)

var secret = []byte("a secret of the job's processes")

func places(n int) []ring.Place {
	all := make([]ring.Place, n)
	for i := range all {
		all[i] = ring.Place{Rank: i, Bind: "127.0.0.1", Secret: secret}
		for j := range n {
			all[i].Names = append(all[i].Names, fmt.Sprintf("algo-%d", j+1))
		}
	}
	return all
}

// join closes a ring of those places, each by a goroutine of its own.
func join(ctx context.Context, all []ring.Place) ([]*ring.Ring, []error) {
	rings, errs := make([]*ring.Ring, len(all)), make([]error, len(all))
	leader := make(chan string, 1)
	var wait sync.WaitGroup
	wait.Go(func() { rings[0], errs[0] = ring.Join(ctx, all[0], func(a string) { leader <- a }) })
	address := <-leader
	for i := 1; i < len(all); i++ {
		all[i].Leader = address
		wait.Go(func() { rings[i], errs[i] = ring.Join(ctx, all[i], nil) })
	}
	wait.Wait()
	return rings, errs
}

func closed(t *testing.T, n int, silence time.Duration) []*ring.Ring {
	t.Helper()
	all := places(n)
	for i := range all {
		all[i].Silence = silence
	}
	rings, errs := join(t.Context(), all)
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, r := range rings {
			r.Close()
		}
	})
	return rings
}

// together has every process do the same, and gives their errors.
func together(rings []*ring.Ring, do func(r *ring.Ring) error) []error {
	errs := make([]error, len(rings))
	var wait sync.WaitGroup
	for i, r := range rings {
		wait.Go(func() { errs[i] = do(r) })
	}
	wait.Wait()
	return errs
}

// numbers are a process's own: of all sizes, so that the order of additions shows in the last bits.
func numbers(rank, n int) []float32 {
	random := rand.New(rand.NewPCG(uint64(rank), 1))
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(random.NormFloat64()) * float32(uint(1)<<random.IntN(20))
	}
	return v
}

func TestSum(t *testing.T) {
	for size := 2; size <= 5; size++ {
		rings := closed(t, size, 0)
		for _, n := range []int{0, 1, size - 1, 1000, 100_001} {
			want := make([]float64, n)
			for rank := range size {
				for i, x := range numbers(rank, n) {
					want[i] += float64(x)
				}
			}
			var runs [2][][]float32
			for run := range runs {
				runs[run] = make([][]float32, size)
				errs := together(rings, func(r *ring.Ring) error {
					v := numbers(r.Rank, n)
					runs[run][r.Rank] = v
					if run > 0 { // the same, with other timing
						time.Sleep(time.Duration(rand.IntN(3)) * time.Millisecond)
					}
					return r.Sum(v[:n/3], nil, v[n/3:n/2], v[n/2:])
				})
				if err := errors.Join(errs...); err != nil {
					t.Fatal(err)
				}
			}
			for i := range n {
				if d := math.Abs(float64(runs[0][0][i]) - want[i]); d > 1e-6*float64(size)*1e6 {
					t.Fatalf("%d processes: sum %d of %d is %v, want %v", size, i, n, runs[0][0][i], want[i])
				}
			}
			for run := range runs {
				for rank := range size {
					if !slices.Equal(runs[run][rank], runs[0][0]) {
						t.Fatalf("%d processes, %d numbers: rank %d has other sums than rank 0", size, n, rank)
					}
				}
			}
		}
	}
}

// TestBytesSent: no process sends more than twice the numbers, whatever their number.
func TestBytesSent(t *testing.T) {
	const n = 100_000
	for _, size := range []int{2, 4} {
		rings := closed(t, size, 0)
		before := rings[0].Sent()
		together(rings, func(r *ring.Ring) error { return r.Sum(numbers(r.Rank, n)) })
		want := 4 * n * 2 * (size - 1) / size
		if sent := int(rings[0].Sent() - before); sent < want || sent > want+1000 {
			t.Errorf("%d processes: %d bytes sent, want %d", size, sent, want)
		}
	}
}

func TestGather(t *testing.T) {
	rings := closed(t, 4, 0)
	for range 3 {
		errs := together(rings, func(r *ring.Ring) error {
			all, err := r.Gather([]byte(strings.Repeat("x", r.Rank)))
			for rank, message := range all {
				if string(message) != strings.Repeat("x", rank) {
					return fmt.Errorf("rank %d heard %q from %d", r.Rank, message, rank)
				}
			}
			return err
		})
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := rings[0].Gather(make([]byte, 1<<20+1)); !fault.Is(err, fault.Internal) {
		t.Errorf("a message that is too long: %v", err)
	}
}

// TestDeath: whoever goes, all others know soon, and know who it was.
func TestDeath(t *testing.T) {
	for _, size := range []int{2, 3, 5} {
		for dead := range size {
			rings := closed(t, size, 0)
			start := time.Now()
			errs := together(rings, func(r *ring.Ring) error {
				if r.Rank == dead {
					r.Close()
					return nil
				}
				for {
					if err := r.Sum(numbers(r.Rank, 1000)); err != nil {
						return err
					}
				}
			})
			for rank, err := range errs {
				var lost *ring.Lost
				if rank == dead {
					continue
				}
				if !errors.As(err, &lost) || !fault.Is(err, fault.Unavailable) {
					t.Fatalf("%d of %d gone: rank %d has %v", dead, size, rank, err)
				}
				if name := fmt.Sprintf("algo-%d", dead+1); lost.Name != name || !strings.Contains(fault.Public(err), name) {
					t.Errorf("%d of %d gone: rank %d says %v", dead, size, rank, err)
				}
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("it took %v", took)
			}
		}
	}
}

// TestSlowness: one who works for longer than the allowed silence is alive.
func TestSlowness(t *testing.T) {
	rings := closed(t, 3, 400*time.Millisecond)
	errs := together(rings, func(r *ring.Ring) error {
		if r.Rank == 1 {
			time.Sleep(time.Second)
		}
		return r.Sum(numbers(r.Rank, 500_000))
	})
	if err := errors.Join(errs...); err != nil {
		t.Error(err)
	}
}

func TestOutOfStep(t *testing.T) {
	rings := closed(t, 2, 0)
	errs := together(rings, func(r *ring.Ring) error {
		if r.Rank == 0 {
			_, err := r.Gather([]byte("?"))
			return err
		}
		return r.Sum(numbers(1, 10))
	})
	if errs[0] == nil || errs[1] == nil {
		t.Errorf("got %v", errs)
	}
}

// TestLeave: the last answers arrive, however early the others go.
func TestLeave(t *testing.T) {
	for range 20 {
		rings := closed(t, 3, 0)
		errs := together(rings, func(r *ring.Ring) error {
			err := r.Sum(numbers(r.Rank, 100_000))
			r.Leave()
			return err
		})
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
	}
}

// TestStranger: who has another secret does not get in, and does not disturb those who have the right one.
func TestStranger(t *testing.T) {
	all := places(2)
	leader := make(chan string, 1)
	done := make(chan error, 1)
	var first *ring.Ring
	go func() {
		var err error
		first, err = ring.Join(t.Context(), all[0], func(a string) { leader <- a })
		done <- err
	}()
	all[1].Leader = <-leader
	stranger := all[1]
	stranger.Secret = []byte("another secret, of another job")
	if _, err := ring.Join(t.Context(), stranger, nil); !fault.Is(err, fault.Unavailable) {
		t.Errorf("a stranger: %v", err)
	}
	second, err := ring.Join(t.Context(), all[1], nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	first.Close()
	second.Close()
}

// TestWhoDoesNotComeIsNamed, when the time for it is over.
func TestWhoDoesNotComeIsNamed(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	all := places(3)
	_, errs := join(ctx, all[:2])
	if errs[0] == nil || !strings.Contains(errs[0].Error(), "algo-3 did not come") || errs[1] == nil {
		t.Errorf("got %v", errs)
	}
}
