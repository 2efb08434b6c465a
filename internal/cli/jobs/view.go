package jobs

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker"
	"github.com/aws/aws-sdk-go-v2/service/sagemaker/types"

	"outcrop/internal/cli/chart"
)

// view is a job at one moment.
type view struct {
	job     *sagemaker.DescribeTrainingJobOutput
	metrics map[string]float64
	curves  []chart.Line
	now     time.Time
}

// lines are what stands on a terminal of that size.
func (v *view) lines(columns, rows int) []string {
	columns = max(30, min(columns-1, 110))
	out := []string{fmt.Sprintf("%s  %s", aws.ToString(v.job.TrainingJobName), v.status())}
	if m := v.message(); m != "" && !hasEnded(v.job.TrainingJobStatus) {
		out[0] += ": " + m
	}
	if done, all := v.steps(); all > 0 {
		out = append(out, v.bar(columns, done, all))
	}
	if facts := v.measured(); len(facts) > 0 {
		out = append(out, strings.Join(facts, "   "))
	}
	if curve := (chart.Chart{X: "step", Lines: v.curves}).Text(columns, max(4, min(12, rows-9))); curve != nil {
		out = append(append(out, ""), curve...)
	}
	for i, l := range out {
		if r := []rune(l); len(r) > columns {
			out[i] = string(r[:columns])
		}
	}
	return out
}

// facts are the same in one line.
func (v *view) facts() []string {
	out := []string{v.status()}
	if done, all := v.steps(); all > 0 {
		out = append(out, fmt.Sprintf("step %d/%d", done, all))
	}
	return append(out, v.measured()...)
}

func (v *view) status() string {
	return cmp.Or(string(v.job.SecondaryStatus), string(v.job.TrainingJobStatus))
}

// message is what the job says of its state.
func (v *view) message() string {
	if n := len(v.job.SecondaryStatusTransitions); n > 0 {
		return aws.ToString(v.job.SecondaryStatusTransitions[n-1].StatusMessage)
	}
	return ""
}

// steps are how many the job has done, and will do; all is 0 while it is not known.
func (v *view) steps() (done, all int) {
	for _, l := range v.curves {
		if n := len(l.Points); n > 0 {
			done = max(done, int(l.Points[n-1].X))
		}
	}
	return done, int(v.metrics["train:steps"])
}

func (v *view) bar(columns, done, all int) string {
	tail := fmt.Sprintf(" %3d %%  step %d of %d", 100*done/all, done, all)
	if left, ok := v.metrics["train:seconds_left"]; ok && done < all && !hasEnded(v.job.TrainingJobStatus) {
		tail += ", " + (time.Duration(left) * time.Second).String() + " left"
	}
	long := max(10, columns-len(tail)-2)
	full := min(long, long*done/all)
	return "[" + strings.Repeat("█", full) + strings.Repeat("░", long-full) + "]" + tail
}

// measured are the newest values.
func (v *view) measured() (out []string) {
	add := func(name, format string) {
		if x, ok := v.metrics[name]; ok {
			out = append(out, fmt.Sprintf(format, x))
		}
	}
	add("train:epoch", "epoch %.2f")
	add("train:loss", "loss %.4f")
	add("validation:loss", "validation %.4f")
	add("train:learning_rate", "lr %.1e")
	add("train:tokens_per_second", "%.0f tok/s")
	if began := v.job.TrainingStartTime; began != nil {
		until := v.now
		if v.job.TrainingEndTime != nil {
			until = *v.job.TrainingEndTime
		}
		out = append(out, until.Sub(*began).Round(time.Second).String())
	}
	return out
}

// conclusion is what is said when the job has ended: the last values, the result, and what to do next.
func (v *view) conclusion() []string {
	name := aws.ToString(v.job.TrainingJobName)
	out := []string{"", fmt.Sprintf("The job %s is %s.", name, v.status())}
	if why := aws.ToString(v.job.FailureReason); why != "" {
		out = append(out, "  "+why)
	}
	for _, m := range slices.Sorted(maps.Keys(v.metrics)) {
		if m != "train:seconds_left" && m != "train:steps" {
			out = append(out, fmt.Sprintf("  %-28s %.6g", m, v.metrics[m]))
		}
	}
	if uri := v.artifact(); uri != "" {
		out = append(out, "  artifact                     "+uri)
	}
	if pkg := aws.ToString(v.job.OutputModelPackageArn); pkg != "" {
		out = append(out, "  model package                "+pkg)
	}
	return append(out, v.next()...)
}

func (v *view) artifact() string {
	if v.job.ModelArtifacts == nil {
		return ""
	}
	return aws.ToString(v.job.ModelArtifacts.S3ModelArtifacts)
}

// next are the commands that may follow.
func (v *view) next() []string {
	name, uri := aws.ToString(v.job.TrainingJobName), v.artifact()
	out := []string{"Next:"}
	if pkg := aws.ToString(v.job.OutputModelPackageArn); pkg != "" {
		out = append(out, "  approve   aws sagemaker update-model-package --model-approval-status Approved --model-package-arn "+pkg)
	}
	switch {
	case uri == "":
		out = append(out, "  log       aws logs filter-log-events --log-group-name /aws/sagemaker/TrainingJobs --log-stream-name-prefix "+name+"/ --query events[].message")
	case strings.HasSuffix(uri, ".tar.gz"):
		out = append(out, fmt.Sprintf("  deploy    aws sagemaker create-model --model-name %s --execution-role-arn %s --primary-container Image=outcrop/serve,ModelDataUrl=%s",
			name, aws.ToString(v.job.RoleArn), uri))
	default:
		out = append(out, fmt.Sprintf("  deploy    aws bedrock create-model-import-job --job-name %s --imported-model-name %s --role-arn %s --model-data-source s3DataSource={s3Uri=%s}",
			name, name, aws.ToString(v.job.RoleArn), uri))
	}
	if v.job.TrainingJobStatus == types.TrainingJobStatusFailed {
		return out
	}
	return append(out, fmt.Sprintf("  curves    outcrop jobs plot %s -o %s.svg", name, name))
}
