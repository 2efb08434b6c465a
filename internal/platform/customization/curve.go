package customization

import (
	"context"
	"encoding/csv"
	"math"
	"strconv"
	"strings"

	"outcrop/internal/arn"
	"outcrop/internal/platform/artifact"
	"outcrop/internal/platform/metric"
	"outcrop/internal/store"
	"outcrop/internal/train/spec"
)

// Where AWS puts what was measured, under model-customization-job-ID/ of a job's output (its page "Analyze the results of a model
// customization job").
const (
	trainingCurve   = "training_artifacts/step_wise_training_metrics.csv"
	validationCurve = "validation_artifacts/post_fine_tuning_validation/validation_metrics.csv"
)

// perplexes are the methods whose loss is a cross-entropy, of which the perplexity is a function.
var perplexes = map[spec.Method]bool{spec.SFT: true, spec.CPT: true, spec.Distillation: true}

// publish writes the curves of a training into its job's output, as AWS does: one row for each step, or for a few of a long training.
func (s *Service) publish(ctx context.Context, scope arn.Scope, id string, v *Job) error {
	bucket, folder, err := artifact.ParseURI(v.Output)
	if err != nil {
		return err
	}
	if folder != "" {
		folder = strings.TrimSuffix(folder, "/") + "/"
	}
	folder += string(Kind) + "-" + id + "/"
	resource := Trainings.ARN(scope, id)
	epochs, err := metric.Series(ctx, s.Records, scope, resource, "train:epoch")
	if err != nil {
		return err
	}
	for _, c := range []struct{ series, column, file string }{{"train:loss", "training_loss", trainingCurve}, {"validation:loss", "validation_loss", validationCurve}} {
		samples, err := metric.Series(ctx, s.Records, scope, resource, c.series)
		if err != nil {
			return err
		}
		if len(samples) == 0 {
			continue
		}
		text := curve(c.column, samples, epochs, perplexes[v.Method])
		_, err = s.Objects.Put(ctx, store.Bucket{Scope: scope, Name: bucket}, folder+c.file, store.ObjectMeta{ContentType: "text/csv"}, strings.NewReader(text), nil)
		if err != nil {
			return err
		}
	}
	return nil
}

// curve writes samples as a table. Steps and epochs count from 0.
func curve(column string, samples, epochs []metric.Sample, perplexes bool) string {
	var text strings.Builder
	w := csv.NewWriter(&text)
	head := []string{"step_number", "epoch_number", column}
	if perplexes {
		head = append(head, "perplexity")
	}
	w.Write(head) // a strings.Builder takes all
	for _, s := range samples {
		step := max(0, s.Step-1)
		row := []string{strconv.Itoa(step), strconv.Itoa(epochOf(step, epochs)), number(s.Mean)}
		if perplexes {
			row = append(row, number(math.Exp(s.Mean)))
		}
		w.Write(row)
	}
	w.Flush()
	return text.String()
}

// epochOf is the epoch that a step belongs to, by how many had passed after the last step.
func epochOf(step int, epochs []metric.Sample) int {
	if len(epochs) == 0 {
		return 0
	}
	last := epochs[len(epochs)-1]
	if last.Step <= 0 {
		return 0
	}
	return int(float64(step)*last.Last/float64(last.Step) + 1e-9)
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', 8, 64) }
